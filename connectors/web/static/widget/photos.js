import { h, icon, newId } from "./dom.js";

const SIDE = 2048;
const PATH = "chat/photos";

/**
 * Photos on their way: chosen, made smaller where they are too large, uploaded, and shown below the field until the
 * message goes. `on.token()` is the conversation's, `on.ask(id)` says that a photo comes and is false offline, and
 * `on.tell(word, variables)` says what went wrong.
 */
export class Photos {
  limits = {};
  #server;
  #tray;
  #words;
  #on;
  #chosen = new Map(); // id of ours → { id, item, file, request }
  #pictures = new Map(); // id of the server's → address of the picture in this page

  constructor(server, tray, words, on) {
    this.#server = server;
    this.#tray = tray;
    this.#words = words;
    this.#on = on;
  }

  /** Whether all are uploaded. */
  get ready() {
    return [...this.#chosen.values()].every(({ id }) => id);
  }

  get empty() {
    return !this.#chosen.size;
  }

  /** The ids of all that are uploaded; they leave the tray. */
  take() {
    const ids = [...this.#chosen.values()].map(({ id }) => id);
    for (const { item } of this.#chosen.values()) item.remove();
    this.#chosen.clear();
    this.#shown();
    return ids;
  }

  /** Adds files, as many as a message may have, and begins to upload them. */
  add(files) {
    for (const file of files) {
      if (this.#chosen.size >= this.limits.photos) return this.#on.tell("widget-photo-most", { count: this.limits.photos });
      this.#choose(file);
    }
  }

  /** The conversation is there for the photo that it was asked about. */
  begin(key) {
    const one = this.#chosen.get(key);
    if (one && !one.request && !one.id) this.#upload(key, one);
  }

  /** Asks again for what waited for a connection. */
  resume() {
    for (const [key, { file, request, id }] of this.#chosen) if (file && !request && !id) this.#on.ask(key);
  }

  /** A picture of a sent photo; its words alone where it cannot be had. */
  picture(id) {
    const image = h("img", { class: "photo", alt: this.#words.say("widget-photo"), width: 132, height: 132 });
    const known = this.#pictures.get(id);
    if (known) image.src = known;
    else this.#fetch(id).then((address) => (image.src = address), () => {});
    return image;
  }

  /** Forgets all, for a new conversation. */
  clear() {
    for (const key of [...this.#chosen.keys()]) this.#remove(key);
  }

  async #fetch(id) {
    const answer = await fetch(new URL(`${PATH}/${id}`, this.#server), { headers: this.#headers(), credentials: "omit" });
    if (!answer.ok) throw new Error(`photo: ${answer.status}`);
    const address = URL.createObjectURL(await answer.blob());
    this.#pictures.set(id, address);
    return address;
  }

  #headers() {
    return { Authorization: `Bearer ${this.#on.token()}` };
  }

  async #choose(file) {
    const key = newId();
    const address = URL.createObjectURL(file);
    const image = h("img", { class: "photo", alt: file.name, src: address });
    const bar = h("progress", { max: 1, value: 0, label: "widget-photo-sending" });
    const remove = h("button", { type: "button", label: "widget-photo-remove", onclick: () => this.#remove(key, true) }, icon("close"));
    const item = h("li", {}, image, bar, remove);
    const one = { item, image, bar, address, file: null };
    image.onerror = () => (one.unseen = true); // an iPhone's HEIC, which few browsers show
    this.#chosen.set(key, one);
    this.#tray.append(item);
    this.#words.fill(item);
    this.#shown();
    one.file = file.size > this.limits.photo_bytes ? await smaller(file) : file;
    if (!this.#chosen.has(key)) return;
    if (one.file.size > this.limits.photo_bytes) this.#failed(key, 413);
    else this.#on.ask(key);
  }

  #upload(key, one) {
    const request = new XMLHttpRequest(); // fetch tells no progress of an upload
    one.request = request;
    request.open("POST", new URL(PATH, this.#server));
    for (const [name, value] of Object.entries(this.#headers())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => (one.bar.value = loaded / total);
    request.onerror = () => this.#failed(key);
    request.onload = () => {
      if (request.status !== 201) return this.#failed(key, request.status);
      one.id = JSON.parse(request.responseText).id;
      one.bar.remove();
      if (!one.unseen) this.#pictures.set(one.id, one.address);
      else this.#fetch(one.id).then((written) => (one.image.src = written), () => {});
      this.#on.tell("widget-photo-ready");
      this.#on.changed();
    };
    request.send(one.file);
  }

  #failed(key, status) {
    this.#remove(key);
    const limit = Math.floor(this.limits.photo_bytes / 1e6);
    if (status === 413) this.#on.tell("widget-photo-too-large", { count: limit });
    else this.#on.tell(status === 415 ? "widget-photo-no-picture" : "widget-photo-failed");
  }

  #remove(key, byHand) {
    const { item, request, id } = this.#chosen.get(key);
    request?.abort();
    if (id) fetch(new URL(`${PATH}/${id}`, this.#server), { method: "DELETE", headers: this.#headers() }).catch(() => {});
    item.remove();
    this.#chosen.delete(key);
    this.#shown();
    if (byHand) this.#on.changed(true);
  }

  #shown() {
    this.#tray.hidden = this.empty;
  }
}

/** The picture with its longer side reduced; the file itself where this browser cannot read it. */
async function smaller(file) {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    const canvas = h("canvas", { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return (await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9))) || file;
  } catch {
    return file;
  }
}
