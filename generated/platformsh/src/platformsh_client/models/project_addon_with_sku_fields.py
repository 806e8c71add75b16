from .._runtime import Model
from .project_addon_sku import ProjectAddonSKU


class ProjectAddonWithSkuFields(Model):
    sku: ProjectAddonSKU
