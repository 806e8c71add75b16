"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ProviderCode: TypeAlias = (
    models.ProviderCode
    | Literal["aws", "azure", "bitbucket", "digitalocean", "gcp", "github", "gitlab", "hetzner"]
)


ProviderType: TypeAlias = models.ProviderType | Literal["cloud_provider", "source_provider"]
