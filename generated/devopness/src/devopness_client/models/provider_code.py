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
