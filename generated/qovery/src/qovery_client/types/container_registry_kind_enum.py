"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

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


class ContainerRegistryRequestConfigDict(TypedDict):
    """`ContainerRegistryRequestConfig` with the property names used in JSON."""

    access_key_id: NotRequired[str]

    azure_subscription_id: NotRequired[str]

    azure_tenant_id: NotRequired[str]

    gcp_credentials_type: NotRequired[Literal["workload_identity_federation"]]

    json_credentials: NotRequired[str]

    password: NotRequired[str]

    project_id: NotRequired[str]

    region: NotRequired[str]

    role_arn: NotRequired[str]

    scaleway_access_key: NotRequired[str]

    scaleway_project_id: NotRequired[str]

    scaleway_secret_key: NotRequired[str]

    secret_access_key: NotRequired[str]

    service_account_email: NotRequired[str]

    token_lifetime_seconds: NotRequired[int]

    username: NotRequired[str]

    workload_identity_provider_resource: NotRequired[str]


ContainerRegistryRequestConfig: TypeAlias = (
    models.ContainerRegistryRequestConfig | ContainerRegistryRequestConfigDict
)
