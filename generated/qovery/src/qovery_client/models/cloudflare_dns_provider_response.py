from typing import Literal

from .._runtime import Model


class CloudflareDnsProviderResponse(Model):
    domain: str
    email: str
    provider: Literal["CLOUDFLARE"]
    proxied: bool
