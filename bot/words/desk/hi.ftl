# The desk, for the store's own people.

## Sign-in and account
desk-title = सेवा डेस्क
desk-skip = सामग्री पर जाएँ
desk-account = मेरा खाता
desk-sign-in = साइन इन करें
desk-sign-out = साइन आउट करें
desk-sign-out-everywhere = सभी उपकरणों से साइन आउट करें
desk-signed-out = आप साइन आउट हो चुके हैं।
desk-expired = कृपया फिर से साइन इन करें।
desk-name = नाम
desk-password = पासवर्ड
desk-wrong = नाम या पासवर्ड ग़लत है।
desk-wait = बहुत ज़्यादा कोशिशें हुईं। आप { $wait } फिर कोशिश कर सकते हैं।
desk-unencrypted = यह कनेक्शन सुरक्षित नहीं है: दूसरे लोग आपका पासवर्ड पढ़ सकते हैं।
desk-forbidden = आपको इसकी अनुमति नहीं है।
desk-not-found = ऐसा कोई पेज नहीं है।
desk-trouble = हमारी ओर से कुछ गड़बड़ हुई। कृपया फिर कोशिश करें।
desk-back = वापस
desk-language = भाषा
desk-save = सहेजें
desk-saved = सहेज लिया गया।
desk-password-change = पासवर्ड बदलें
desk-password-current = मौजूदा पासवर्ड
desk-password-new = नया पासवर्ड
desk-password-wrong = मौजूदा पासवर्ड ग़लत है।
desk-password-weak = कृपया ऐसा पासवर्ड चुनें जिसका अंदाज़ा लगाना मुश्किल हो, कम से कम { $count } अक्षरों का।

## Team
desk-role = भूमिका
desk-role-owner = मालिक
desk-role-agent = प्रतिनिधि
desk-team = टीम
desk-team-add = व्यक्ति जोड़ें
desk-shown-name = नाम जो ग्राहक देखते हैं
desk-languages = भाषाएँ
desk-disable = खाता रोकें
desk-enable = खाता फिर खोलें
desk-disabled = रोका हुआ
desk-name-taken = यह नाम पहले से इस्तेमाल में है।
desk-name-bad = यह नाम इस्तेमाल नहीं हो सकता।
desk-last-owner = आख़िरी मालिक का खाता रोका नहीं जा सकता।

## Queue
desk-inbox = इनबॉक्स
desk-waiting = इंतज़ार में
desk-mine = मेरी बातचीत
desk-others = साथियों के पास
desk-closed = बंद
desk-nobody-waits = कोई इंतज़ार में नहीं है।
desk-none-mine = आपकी कोई खुली बातचीत नहीं है।
desk-ticket = बाद में जवाब
desk-offline = लाइव कनेक्शन नहीं है। पेज हर कुछ सेकंड में ताज़ा होता है।
desk-waiting-time = इंतज़ार का समय
desk-product = उत्पाद देखें

## Conversation
desk-summary = सारांश
desk-messages = संदेश
desk-earlier = पिछले संदेश
desk-photo = फ़ोटो
desk-shopper = ग्राहक
desk-assistant = सहायक
desk-shopper-types = ग्राहक लिख रहे हैं…
desk-take = बातचीत सँभालें
desk-taken = यह बातचीत अब आपके पास है।
desk-taken-by = यह बातचीत { $name } के पास है।
desk-not-yours = पहले यह बातचीत सँभालें।
desk-closed-already = यह बातचीत बंद हो चुकी है।
desk-answer = आपका जवाब
desk-send = भेजें
desk-sent = भेज दिया गया।
desk-empty = कृपया कुछ लिखें।
desk-too-long = कृपया ज़्यादा से ज़्यादा { $count } अक्षर लिखें।
desk-draft = सहायक का सुझाव:
desk-draft-drop = हटाएँ
desk-insert = डालें
desk-canned = स्टोर की जानकारी में जवाब खोजें
desk-search = खोजें
desk-canned-none = कुछ नहीं मिला।
desk-notes = आंतरिक नोट
desk-notes-hint = इन्हें केवल टीम पढ़ती है, ग्राहक कभी नहीं।
desk-note-add = नोट जोड़ें
desk-hand-back = सहायक को लौटाएँ
desk-pass-on = आगे सौंपें
desk-close = बातचीत बंद करें
desk-close-reason = कारण
desk-done = हो गया।
desk-close-solved = हल हुआ
desk-close-no_answer = ग्राहक का जवाब नहीं आया
desk-close-duplicate = दोहराव
desk-close-spam = स्पैम
desk-close-other = अन्य

## Why a person was called
desk-reason-asked = किसी इंसान से बात करना चाहते हैं
desk-reason-not_understood = सहायक मदद नहीं कर पाया
desk-reason-complaint = शिकायत
desk-reason-legal = क़ानूनी मामला
desk-reason-safety = सुरक्षा
desk-reason-backend_down = ऑर्डर सिस्टम उपलब्ध नहीं
desk-reason-missing_item = कोई सामान नहीं मिला
desk-reason-warranty = वारंटी का दावा
desk-reason-suggest = जाँचने के लिए सुझाव
desk-reason-other = कोई और कारण
