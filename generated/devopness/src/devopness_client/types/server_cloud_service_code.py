"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ServerCloudServiceCode: TypeAlias = (
    models.ServerCloudServiceCode
    | Literal[
        "aws-ec2",
        "azure-rm",
        "digitalocean-droplet",
        "gcp-gce",
        "hetzner-hcloud",
        "self-hosted-custom",
    ]
)
