"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

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


class HelmRepositoryRequestConfigDict(TypedDict):
    """`HelmRepositoryRequestConfig` with the property names used in JSON."""

    access_key_id: NotRequired[str]

    azure_subscription_id: NotRequired[str]

    azure_tenant_id: NotRequired[str]

    password: NotRequired[str]

    region: NotRequired[str]

    role_arn: NotRequired[str]

    scaleway_access_key: NotRequired[str]

    scaleway_project_id: NotRequired[str]

    scaleway_secret_key: NotRequired[str]

    secret_access_key: NotRequired[str]

    username: NotRequired[str]


HelmRepositoryRequestConfig: TypeAlias = (
    models.HelmRepositoryRequestConfig | HelmRepositoryRequestConfigDict
)
