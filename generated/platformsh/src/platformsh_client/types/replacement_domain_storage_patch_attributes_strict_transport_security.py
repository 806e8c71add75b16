"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict(TypedDict):
    """`ReplacementDomainStoragePatchAttributesStrictTransportSecurity` with the property names used in JSON."""

    enabled: bool | None

    include_subdomains: bool | None

    preload: bool | None


ReplacementDomainStoragePatchAttributesStrictTransportSecurity: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributesStrictTransportSecurity
    | ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict
)
