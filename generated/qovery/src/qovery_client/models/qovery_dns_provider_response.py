from typing import Literal

from .._runtime import Model


class QoveryDnsProviderResponse(Model):
    domain: str
    provider: Literal["QOVERY"]
