from typing import Literal

from .._runtime import Model


class QoveryDnsProviderRequest(Model):
    domain: str
    provider: Literal["QOVERY"]
