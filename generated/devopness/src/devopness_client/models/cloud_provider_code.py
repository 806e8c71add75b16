from .._runtime import OpenStrEnum


class CloudProviderCode(OpenStrEnum):
    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    HETZNER = "hetzner"
