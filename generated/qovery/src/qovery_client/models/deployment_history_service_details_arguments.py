from .._runtime import Model


class DeploymentHistoryServiceDetailsArguments(Model):
    arguments: list[str]
    entrypoint: str | None = None
    image_name: str
    tag: str
