"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ReplacementDomainStoragePatchAttributesMinVersion: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributesMinVersion
    | Literal["TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"]
)
