"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

PlatformCloudVendor: TypeAlias = (
    models.PlatformCloudVendor
    | Literal[
        "AWS", "SCW", "GCP", "DO", "AZURE", "OVH", "CIVO", "HETZNER", "ORACLE", "IBM", "UNKNOWN"
    ]
)


PlatformClusterMode: TypeAlias = (
    models.PlatformClusterMode | Literal["QOVERY_MANAGED", "CUSTOMER_MANAGED"]
)
