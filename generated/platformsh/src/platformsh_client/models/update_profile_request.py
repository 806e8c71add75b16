from .._runtime import Model


class UpdateProfileRequest(Model):
    display_name: str | None = None
    username: str | None = None
    current_password: str | None = None
    password: str | None = None
    company_type: str | None = None
    company_name: str | None = None
    vat_number: str | None = None
    company_role: str | None = None
    marketing: bool | None = None
    ui_colorscheme: str | None = None
    default_catalog: str | None = None
    project_options_url: str | None = None
    picture: str | None = None
