from .._runtime import OpenStrEnum


class CloudOsVersionCode(OpenStrEnum):
    """Operating system of a server, with its version."""

    CENTOS_7 = "centos_7"
    UBUNTU_18_04 = "ubuntu_18_04"
    UBUNTU_20_04 = "ubuntu_20_04"
    UBUNTU_22_04 = "ubuntu_22_04"
    UBUNTU_24_04 = "ubuntu_24_04"
    UBUNTU_26_04 = "ubuntu_26_04"
