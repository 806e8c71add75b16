from typing import Literal

from .._runtime import Model


class CloudflareDnsProviderResponse(Model):
    provider: Literal["CLOUDFLARE"]
    domain: str
    email: str
    proxied: bool
