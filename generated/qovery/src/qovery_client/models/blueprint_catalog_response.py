from datetime import datetime

from pydantic import Field

from .._runtime import Model
from .blueprint_item import BlueprintItem


class BlueprintCatalogResponse(Model):
    version: str
    generated_at: datetime = Field(alias="generatedAt")
    blueprints: list[BlueprintItem]
