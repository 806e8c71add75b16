from datetime import datetime

from pydantic import Field

from .._runtime import Model
from .blueprint_item import BlueprintItem


class BlueprintCatalogResponse(Model):
    blueprints: list[BlueprintItem]
    generated_at: datetime = Field(alias="generatedAt")
    version: str
