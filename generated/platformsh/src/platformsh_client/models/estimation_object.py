from typing import Any

from .._runtime import Model


class EstimationObject(Model):
    plan: str | None = None
    user_licenses: str | None = None
    environments: str | None = None
    storage: str | None = None
    total: str | None = None
    options: dict[str, Any] | None = None
