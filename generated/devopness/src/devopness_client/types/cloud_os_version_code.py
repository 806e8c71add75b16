"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

CloudOsVersionCode: TypeAlias = (
    models.CloudOsVersionCode
    | Literal[
        "centos_7", "ubuntu_18_04", "ubuntu_20_04", "ubuntu_22_04", "ubuntu_24_04", "ubuntu_26_04"
    ]
)
