// A person at a browser without JavaScript, as far as HTTP goes: keeps cookies, posts forms, follows nothing.
export type Reply = { status: number; location: string; body: string };

export class Client {
  private readonly cookies = new Map<string, string>();
  private readonly url: string;
  private readonly address: string;

  /** `address` is what the portal takes for the sender's. */
  constructor(url: string, address: string) {
    this.url = url;
    this.address = address;
  }

  get(path: string): Promise<Reply> {
    return this.send(path);
  }

  post(path: string, fields: readonly (readonly [string, string])[]): Promise<Reply> {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
    return this.send(path, { method: "POST", body });
  }

  private async send(path: string, init: RequestInit = {}): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(this.url + path, {
      ...init,
      redirect: "manual",
      headers: { Cookie: cookie, "X-Forwarded-For": this.address, Origin: this.url },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0\b/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return {
      status: answer.status,
      location: answer.headers.get("location") ?? "",
      body: await answer.text(),
    };
  }
}
