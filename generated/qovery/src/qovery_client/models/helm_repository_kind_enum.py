from .._runtime import OpenStrEnum


class HelmRepositoryKindEnum(OpenStrEnum):
    HTTPS = "HTTPS"
    OCI_ECR = "OCI_ECR"
    OCI_SCALEWAY_CR = "OCI_SCALEWAY_CR"
    OCI_DOCKER_HUB = "OCI_DOCKER_HUB"
    OCI_PUBLIC_ECR = "OCI_PUBLIC_ECR"
    OCI_GENERIC_CR = "OCI_GENERIC_CR"
    OCI_GITHUB_CR = "OCI_GITHUB_CR"
    OCI_GITLAB_CR = "OCI_GITLAB_CR"
