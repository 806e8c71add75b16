from .._runtime import Model


class DaemonUpdate(Model):
    application_id: int | None = None
    command: str
    id: int
    name: str
    process_count: int
    run_as_user: str
    working_directory: str | None
