"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

HelmRepositoryKindEnum: TypeAlias = (
    models.HelmRepositoryKindEnum
    | Literal[
        "HTTPS",
        "OCI_ECR",
        "OCI_SCALEWAY_CR",
        "OCI_DOCKER_HUB",
        "OCI_PUBLIC_ECR",
        "OCI_GENERIC_CR",
        "OCI_GITHUB_CR",
        "OCI_GITLAB_CR",
    ]
)
