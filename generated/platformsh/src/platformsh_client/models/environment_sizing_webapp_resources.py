from .._runtime import Model


class EnvironmentSizingWebappResources(Model):
    profile_size: str | None
