from typing import Annotated

from pydantic import Field

from .._runtime import DateTime, Model
from .blueprint_item import BlueprintItem


class BlueprintCatalogResponse(Model):
    blueprints: list[BlueprintItem]
    generated_at: Annotated[DateTime, Field(alias="generatedAt")]
    version: str
