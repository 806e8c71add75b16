from typing import Annotated, TypeAlias

from pydantic import Field

from .project_addon_with_quantity_fields_object import ProjectAddonWithQuantityFieldsObject
from .project_addon_with_sku_fields_object import ProjectAddonWithSkuFieldsObject

ProjectAddon: TypeAlias = Annotated[
    ProjectAddonWithSkuFieldsObject | ProjectAddonWithQuantityFieldsObject,
    Field(discriminator="type"),
]
