from typing import Literal

from .._runtime import Model


class QoveryDnsProviderRequest(Model):
    provider: Literal["QOVERY"]
    domain: str
