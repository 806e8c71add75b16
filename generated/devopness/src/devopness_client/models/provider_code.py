from .._runtime import OpenStrEnum


class ProviderCode(OpenStrEnum):
    AWS = "aws"
    AZURE = "azure"
    BITBUCKET = "bitbucket"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    GITHUB = "github"
    GITLAB = "gitlab"
    HETZNER = "hetzner"


class ProviderType(OpenStrEnum):
    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"
