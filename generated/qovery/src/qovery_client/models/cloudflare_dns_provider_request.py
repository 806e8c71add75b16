from typing import Literal

from .._runtime import Model


class CloudflareDnsProviderRequest(Model):
    api_token: str | None = None
    domain: str
    email: str
    provider: Literal["CLOUDFLARE"]
    proxied: bool | None = None
