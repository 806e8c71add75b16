from .._runtime import Model
from .project_addon_quantity import ProjectAddonQuantity


class ProjectAddonWithQuantityFields(Model):
    quantity: ProjectAddonQuantity
