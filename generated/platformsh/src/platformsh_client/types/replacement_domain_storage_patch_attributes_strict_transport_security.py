"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict(TypedDict):
    """`ReplacementDomainStoragePatchAttributesStrictTransportSecurity` by the names of the wire."""

    enabled: bool | None

    include_subdomains: bool | None

    preload: bool | None


ReplacementDomainStoragePatchAttributesStrictTransportSecurity: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributesStrictTransportSecurity
    | ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict
)
