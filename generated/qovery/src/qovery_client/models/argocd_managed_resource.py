from pydantic import Field

from .._runtime import Model


class ArgocdManagedResource(Model):
    kind: str | None = None
    live_state: str | None = Field(default=None, alias="liveState")
    name: str | None = None
    namespace: str | None = None
    target_state: str | None = Field(default=None, alias="targetState")
