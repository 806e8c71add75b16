from typing import Literal

from .._runtime import Model


class CloudflareDnsProviderRequest(Model):
    provider: Literal["CLOUDFLARE"]
    domain: str
    email: str
    api_token: str | None = None
    proxied: bool | None = None
