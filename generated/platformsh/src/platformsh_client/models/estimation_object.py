from typing import Any

from .._runtime import Model


class EstimationObject(Model):
    environments: str | None = None
    options: dict[str, Any] | None = None
    plan: str | None = None
    storage: str | None = None
    total: str | None = None
    user_licenses: str | None = None
