from .._runtime import Model


class BlueprintUpdateNewMajorVersion(Model):
    latest_tag: str
    service_version: str
