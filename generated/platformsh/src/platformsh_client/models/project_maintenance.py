from .._runtime import DateTime, Model


class ProjectMaintenance(Model):
    next_maintenance: DateTime
