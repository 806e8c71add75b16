from .._runtime import Model


class LifecycleTemplateResponseEvent(Model):
    name: str
    entrypoint: str | None = None
    command: list[str]
