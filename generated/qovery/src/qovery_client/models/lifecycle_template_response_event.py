from .._runtime import Model


class LifecycleTemplateResponseEvent(Model):
    command: list[str]
    entrypoint: str | None = None
    name: str
