from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .blueprint_item import BlueprintItem


class BlueprintCatalogResponse(Model):
    blueprints: list[BlueprintItem]
    generated_at: Annotated[datetime, Field(alias="generatedAt")]
    version: str
