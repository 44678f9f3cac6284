# The desk, for the store's own people.

## Sign-in and account
desk-title = 상담 데스크
desk-skip = 본문으로 이동
desk-account = 내 계정
desk-sign-in = 로그인
desk-sign-out = 로그아웃
desk-sign-out-everywhere = 모든 기기에서 로그아웃
desk-signed-out = 로그아웃되었습니다.
desk-expired = 다시 로그인해 주세요.
desk-name = 이름
desk-password = 비밀번호
desk-wrong = 이름 또는 비밀번호가 올바르지 않습니다.
desk-wait = 시도 횟수가 너무 많습니다. { $wait } 다시 시도할 수 있습니다.
desk-unencrypted = 이 연결은 암호화되지 않았습니다. 다른 사람이 비밀번호를 읽을 수 있습니다.
desk-forbidden = 이 작업을 할 권한이 없습니다.
desk-not-found = 해당 페이지가 없습니다.
desk-trouble = 저희 쪽에 문제가 생겼습니다. 다시 시도해 주세요.
desk-back = 뒤로
desk-language = 언어
desk-save = 저장
desk-saved = 저장했습니다.
desk-password-change = 비밀번호 변경
desk-password-current = 현재 비밀번호
desk-password-new = 새 비밀번호
desk-password-wrong = 현재 비밀번호가 올바르지 않습니다.
desk-password-weak = 추측하기 어려운 비밀번호를 { $count }자 이상으로 정해 주세요.

## Team
desk-role = 역할
desk-role-owner = 소유자
desk-role-agent = 상담원
desk-team = 팀
desk-team-add = 팀원 추가
desk-shown-name = 고객에게 보이는 이름
desk-languages = 상담 언어
desk-disable = 계정 차단
desk-enable = 차단 해제
desk-disabled = 차단됨
desk-name-taken = 이미 사용 중인 이름입니다.
desk-name-bad = 사용할 수 없는 이름입니다.
desk-last-owner = 마지막 소유자는 차단할 수 없습니다.

## Queue
desk-inbox = 받은 상담
desk-waiting = 대기 중
desk-mine = 내 상담
desk-others = 다른 상담원
desk-closed = 종료됨
desk-nobody-waits = 기다리는 고객이 없습니다.
desk-none-mine = 진행 중인 상담이 없습니다.
desk-ticket = 나중에 답변
desk-offline = 실시간 연결이 없습니다. 몇 초마다 페이지를 새로 고칩니다.
desk-waiting-time = 대기 시간
desk-product = 상품 보기

## Conversation
desk-summary = 요약
desk-messages = 메시지
desk-earlier = 이전 메시지
desk-photo = 사진
desk-shopper = 고객
desk-assistant = 도우미
desk-shopper-types = 고객이 입력하고 있습니다…
desk-take = 상담 맡기
desk-taken = 이제 이 상담을 맡았습니다.
desk-taken-by = 이 상담은 { $name } 님이 맡고 있습니다.
desk-not-yours = 먼저 이 상담을 맡아 주세요.
desk-closed-already = 종료된 상담입니다.
desk-answer = 답변
desk-send = 보내기
desk-sent = 보냈습니다.
desk-empty = 내용을 입력해 주세요.
desk-too-long = { $count }자 이내로 입력해 주세요.
desk-draft = 도우미의 제안:
desk-draft-drop = 버리기
desk-insert = 넣기
desk-canned = 스토어 정보에서 답변 찾기
desk-search = 검색
desk-canned-none = 찾은 내용이 없습니다.
desk-notes = 내부 메모
desk-notes-hint = 팀만 읽을 수 있고 고객에게는 보이지 않습니다.
desk-note-add = 메모 추가
desk-hand-back = 도우미에게 돌려주기
desk-pass-on = 넘기기
desk-close = 상담 종료
desk-close-reason = 이유
desk-done = 완료했습니다.
desk-close-solved = 해결됨
desk-close-no_answer = 고객 답변 없음
desk-close-duplicate = 중복
desk-close-spam = 스팸
desk-close-other = 기타

## Why a person was called
desk-reason-asked = 사람과 상담하고 싶어 함
desk-reason-not_understood = 도우미가 돕지 못함
desk-reason-complaint = 불만
desk-reason-legal = 법적 문제
desk-reason-safety = 안전
desk-reason-backend_down = 주문 시스템에 연결할 수 없음
desk-reason-missing_item = 누락된 상품
desk-reason-warranty = 보증 신청
desk-reason-suggest = 검토할 제안
desk-reason-other = 다른 이유
