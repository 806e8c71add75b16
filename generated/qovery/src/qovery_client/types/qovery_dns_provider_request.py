"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class QoveryDnsProviderRequestDict(TypedDict):
    """`QoveryDnsProviderRequest` with the property names used in JSON."""

    domain: str

    provider: Literal["QOVERY"]


QoveryDnsProviderRequest: TypeAlias = models.QoveryDnsProviderRequest | QoveryDnsProviderRequestDict
