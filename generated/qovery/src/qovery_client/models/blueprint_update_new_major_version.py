from .._runtime import Model


class BlueprintUpdateNewMajorVersion(Model):
    service_version: str
    latest_tag: str
