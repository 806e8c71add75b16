"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

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
