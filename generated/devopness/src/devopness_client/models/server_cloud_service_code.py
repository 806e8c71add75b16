from .._runtime import OpenStrEnum


class ServerCloudServiceCode(OpenStrEnum):
    """Cloud service that runs an instance. `self-hosted-custom` is for servers you run yourself."""

    AWS_EC2 = "aws-ec2"
    AZURE_RM = "azure-rm"
    DIGITALOCEAN_DROPLET = "digitalocean-droplet"
    GCP_GCE = "gcp-gce"
    HETZNER_HCLOUD = "hetzner-hcloud"
    SELF_HOSTED_CUSTOM = "self-hosted-custom"
