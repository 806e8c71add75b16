from .._runtime import Model


class DaemonUpdate(Model):
    id: int
    command: str
    process_count: int
    working_directory: str | None
    run_as_user: str
    name: str
    application_id: int | None = None
