from typing import Literal

from .._runtime import Model


class QoveryDnsProviderResponse(Model):
    provider: Literal["QOVERY"]
    domain: str
