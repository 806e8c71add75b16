"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ContainerRegistryKindEnum: TypeAlias = (
    models.ContainerRegistryKindEnum
    | Literal[
        "ECR",
        "SCALEWAY_CR",
        "DOCKER_HUB",
        "GITHUB_CR",
        "GITHUB_ENTERPRISE_CR",
        "GITLAB_CR",
        "PUBLIC_ECR",
        "DOCR",
        "GENERIC_CR",
        "GCP_ARTIFACT_REGISTRY",
        "AZURE_CR",
    ]
)
