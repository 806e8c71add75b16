"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ReplacementDomainStoragePatchAttributesMinVersion: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributesMinVersion
    | Literal["TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"]
)
