from .._runtime import OpenStrEnum


class StaticCloudProviderCode(OpenStrEnum):
    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    HETZNER = "hetzner"
    SELF_HOSTED = "self-hosted"
