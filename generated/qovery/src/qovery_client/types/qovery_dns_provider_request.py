"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class QoveryDnsProviderRequestDict(TypedDict):
    """`QoveryDnsProviderRequest` by the names of the wire."""

    domain: str

    provider: Literal["QOVERY"]


QoveryDnsProviderRequest: TypeAlias = models.QoveryDnsProviderRequest | QoveryDnsProviderRequestDict
