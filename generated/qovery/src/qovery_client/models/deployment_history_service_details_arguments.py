from .._runtime import Model


class DeploymentHistoryServiceDetailsArguments(Model):
    image_name: str
    tag: str
    arguments: list[str]
    entrypoint: str | None = None
