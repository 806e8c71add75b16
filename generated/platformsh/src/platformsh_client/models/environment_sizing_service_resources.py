from .._runtime import Model


class EnvironmentSizingServiceResources(Model):
    profile_size: str | None
