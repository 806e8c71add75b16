from .._runtime import OpenStrEnum


class ProviderCode(OpenStrEnum):
    """Code of a cloud provider or source provider."""

    AWS = "aws"
    AZURE = "azure"
    BITBUCKET = "bitbucket"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    GITHUB = "github"
    GITLAB = "gitlab"
    HETZNER = "hetzner"


class ProviderType(OpenStrEnum):
    """What a provider provides. `cloud_provider`: servers and networks. `source_provider`:
    repositories."""

    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"
