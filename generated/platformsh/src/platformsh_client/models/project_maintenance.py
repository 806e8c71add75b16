from datetime import datetime

from .._runtime import Model


class ProjectMaintenance(Model):
    next_maintenance: datetime
